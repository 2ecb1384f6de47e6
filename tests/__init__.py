"""The tests; their folders mirror the program, `servers` holds what they talk to."""
