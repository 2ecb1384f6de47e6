"""A whole desk on this machine for trying it out: a mail server in memory and a story with sample people."""
