"""`python -m tests.bench`: how fast the whole program works mails off, what a mail costs, and whether all came out right.

A real Dovecot, a relay in a process of its own, real databases; every process is measured and ended by its own number.
"""
