"""What happens to whole mails, told from outside."""
