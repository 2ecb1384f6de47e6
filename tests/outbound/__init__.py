"""What goes out: the words of our mails, the outbox, its delivery."""
