"""A certificate authority of our own and a certificate for 127.0.0.1. Touches files and the openssl program."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.servers.process import ServerUnavailable

_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
_SERVER_EXTENSIONS = "subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n"


@dataclass(frozen=True, slots=True)
class Certificates:
    """Paths of PEM files: what a client trusts, and what a server shows."""

    ca_file: Path
    certificate_file: Path
    key_file: Path


def make_certificates(folder: Path) -> Certificates:
    """Write an authority and a server certificate for `localhost` and 127.0.0.1 into `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "server.ext").write_text(_SERVER_EXTENSIONS)
    _openssl(
        folder, "req", "-x509", *_NEW_KEY, "-days", "30", "-subj", "/CN=test authority", "-keyout", "ca.key", "-out", "ca.pem",
        "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign",
    )  # fmt: skip
    _openssl(folder, "req", *_NEW_KEY, "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
    _openssl(
        folder, "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "30",
        "-extfile", "server.ext", "-out", "server.pem",
    )  # fmt: skip
    (folder / "server.key").chmod(0o644)  # a server that runs as another account reads it too; it protects nothing
    return Certificates(folder / "ca.pem", folder / "server.pem", folder / "server.key")


def _openssl(folder: Path, *arguments: str) -> None:
    program = shutil.which("openssl")
    if not program:
        message = "the openssl program is not installed (Debian: apt-get install openssl)"
        raise ServerUnavailable(message)
    subprocess.run([program, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S603 - our own words
