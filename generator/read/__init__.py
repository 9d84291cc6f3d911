"""Reading: seeds with their sidecars, and pages as people left them. Nothing here changes a file."""

from generator.read.decode import decoded
from generator.read.edits import edits_of
from generator.read.seeds import SeedFile, loaded, seed_files, single_file

__all__ = ["SeedFile", "decoded", "edits_of", "loaded", "seed_files", "single_file"]
