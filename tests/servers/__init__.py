"""Real servers on loopback for tests: Dovecot, PostgreSQL, an SMTP server that can misbehave, a proxy that cuts connections.

Each is a context manager, listens on a port of its own, keeps everything below one folder and ends only the processes
it started. Nothing here imports the program.
"""
