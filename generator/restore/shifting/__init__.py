"""Text of a double-byte encoding that was decoded one byte out of step, put back in step.

A re-hosting site searches punctuation in GBK bytes and hits across two characters; one byte is lost and what follows
is paired wrongly until a single byte, a tag or a reading in brackets brings it back in step. Most pairs can be taken
apart again; about one in six fell into the private-use area and was stripped, and there the character model decides.
"""
