"""The site secret: 32 random bytes in a file, the only chance in the program. Reads and writes that file.

Reply tokens and Message-IDs are signed with it (HMAC). Whoever can read it can write as a colleague, so a file that
other users of the machine can read is refused. It is never overwritten: a new one makes every token sent so far void.
"""

import os
import secrets
import tempfile
from pathlib import Path

from processor.errors import ConfigError

SECRET_BYTES = 32

_OTHERS = 0o007
_HOW = f"`openssl rand -hex {SECRET_BYTES}` prints a good one"


def load_secret(path: Path) -> bytes:
    """Return the secret in `path`; raise ConfigError if it is missing, short, damaged or open to other users."""
    try:
        text = path.read_text(encoding="ascii").strip()
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise _refusal(path, "there is no such file; `processor check` creates it where the folder can be written") from None
    except OSError as error:
        raise _refusal(path, f"the file cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        text, mode = "", 0
    if mode & _OTHERS:
        raise _refusal(path, f"other users of this machine can get at it; `chmod 600 {path}` keeps it private")
    try:
        secret = bytes.fromhex(text)
    except ValueError:
        secret = b""
    if len(secret) < SECRET_BYTES:
        raise _refusal(path, f"it does not hold at least {2 * SECRET_BYTES} hexadecimal digits; {_HOW}")
    return secret


def create_secret(path: Path) -> bool:
    """Write a new secret for the owner alone; return False if there is one already, which is left as it is.

    The file appears whole or not at all: two workers that start together end up with the same secret.
    """
    if path.exists():
        return False
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".secret-")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(SECRET_BYTES) + "\n")
                file.flush()
                os.fsync(file.fileno())
            Path(path).hardlink_to(draft)
        finally:
            Path(draft).unlink()
    except FileExistsError:
        return False
    except OSError as error:
        raise _refusal(path, f"it cannot be written ({error.strerror}); create it yourself: {_HOW}") from error
    return True


def ensure_secret(path: Path) -> bytes:
    """Return the secret in `path`, written first if there is none yet."""
    create_secret(path)
    return load_secret(path)


def _refusal(path: Path, reason: str) -> ConfigError:
    return ConfigError(path, [f"desk.secret_file: {reason}"])
