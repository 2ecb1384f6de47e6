"""What a mail is: bytes to values and back. Pure; all knowledge of the mail standards lives here."""
