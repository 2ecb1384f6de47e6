"""Everything that can break while a mail is on its way, broken on purpose: no mail lost, no ticket twice, no answer twice.

The program runs as itself, in processes of its own, against a real Dovecot, an SMTP server that keeps a journal, and SQLite
or PostgreSQL. `ledger` then compares what went in with what lies where; it knows the tables and nothing of the program.
"""
