"""Which encoding a seed's bytes are in."""
