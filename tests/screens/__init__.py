"""Pictures of our mails, as a browser shows them."""
