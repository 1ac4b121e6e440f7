"""A PostgreSQL server for one run of the tests: found, started, and gone afterwards."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import psycopg

OLDEST = 15
_ACCOUNTS = ("postgres", "nobody")
_PATIENCE_S = 30
_KEPT = "kept"  # the schema a snapshot keeps its rows in


class ServerUnavailableError(Exception):
    """PostgreSQL cannot be started here; the message says why and what to do."""


def programs() -> Path:
    """The folder of the newest server's programs.

    Raises:
        ServerUnavailableError: no server of version 15 or later is installed.
    """
    debian = Path("/usr/lib/postgresql").glob("*/bin/postgres")
    versions = {int(p.parts[-3]): p.parent for p in debian if p.parts[-3].isdigit()}
    if versions and max(versions) >= OLDEST:
        return versions[max(versions)]
    if (found := shutil.which("initdb")) and shutil.which("postgres"):
        return Path(found).resolve().parent
    raise ServerUnavailableError(
        f"PostgreSQL {OLDEST} or later is not installed: run ./run.sh test, or install it yourself"
    )


def _unprivileged() -> dict[str, Any]:
    """How a child process gives up root, which the server refuses to run as."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    import pwd  # not there on Windows

    for name in _ACCOUNTS:
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    raise ServerUnavailableError("PostgreSQL does not run as root, and no other account was found")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Snapshot:
    """A database as it stands now, put back in a moment: its tables and sequences, no schema.

    The rows are kept in the database itself, and put back in one go: the way to the server and
    the end of a transaction take longer than the rows do.
    """

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url, autocommit=True)
        found = self._connection.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
        )
        tables = [row[0] for row in found]
        self._connection.execute(f"CREATE SCHEMA {_KEPT}")
        filled = [table for table in tables if self._keep(table)]
        found = self._connection.execute(
            "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public'"
        )
        sequences = [_set_back(name, last) for name, last in found.fetchall()]
        self._put_back = ";".join(
            [
                # Neither foreign keys nor triggers have a say in this.
                "SET LOCAL session_replication_role = replica",
                *(f'DELETE FROM public."{table}"' for table in tables),
                *(f'INSERT INTO public."{t}" SELECT * FROM {_KEPT}."{t}"' for t in filled),
                *sequences,
            ]
        )

    def put_back(self) -> None:
        """Undo whatever was written since; whoever is still connected is turned out."""
        self._connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        with self._connection.transaction():
            self._connection.execute(self._put_back)

    def close(self) -> None:
        """Leave the database alone from now on."""
        self._connection.close()

    def _keep(self, table: str) -> bool:
        """Copy the rows of *table* aside; whether there are any."""
        kept = f'{_KEPT}."{table}"'
        made = self._connection.execute(f'CREATE TABLE {kept} AS TABLE public."{table}"')
        return made.rowcount > 0


def _set_back(sequence: str, last: int | None) -> str:
    return f"SELECT setval('public.{sequence}', {last or 1}, {last is not None})"


class Server:
    """A running server on the loopback, in a temporary folder of an unprivileged account."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="casestar-postgresql-"))
        self._password = secrets.token_hex(8)
        self._port = _free_port()
        self._account = _unprivileged()
        self._made = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._admin: Any = None
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def url(self, database: str = "postgres") -> str:
        """Where *database* is reached."""
        return f"postgresql://casestar:{self._password}@127.0.0.1:{self._port}/{database}"

    @property
    def version(self) -> str:
        return str(self._admin.execute("SHOW server_version").fetchone()[0]).split()[0]

    def create_database(self, like: str = "template0") -> str:
        """The name of a new database, empty or *like* one that nobody is connected to."""
        self._made += 1
        name = f"test_{self._made}"
        self._admin.execute(f"CREATE DATABASE {name} TEMPLATE {like}")
        return name

    def drop_database(self, name: str) -> None:
        """Remove *name*, whoever may still be connected."""
        self._admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def stop(self) -> None:
        """End the server and remove its folder."""
        if self._admin:
            self._admin.close()
        if self._process and self._process.poll() is None:
            # SIGTERM would wait for a connection that a failed test left open.
            self._process.send_signal(signal.SIGINT)
            try:
                self._process.wait(_PATIENCE_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self) -> None:
        if self._account:
            os.chown(self._folder, self._account["user"], self._account["group"])
        self._make_cluster()
        log = self._folder / "log"
        settings = (
            f"port={self._port}", "listen_addresses=127.0.0.1", "unix_socket_directories=",
            "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=50",
        )  # fmt: skip
        command = [str(programs() / "postgres"), "-D", str(self._folder / "data")]
        command += [part for setting in settings for part in ("-c", setting)]
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                command, stdout=output, stderr=output, cwd=self._folder, **self._account
            )
        self._admin = self._first_connection(log)

    def _make_cluster(self) -> None:
        secret = self._folder / "password"
        secret.write_text(self._password, "ascii")
        if self._account:
            os.chown(secret, self._account["user"], self._account["group"])
        # A server of a court sorts text by language, not by code point: so does this one.
        locale = ("--locale-provider=icu", "--icu-locale=zh-Hans-CN", "--locale=C.UTF-8")
        done = subprocess.run(
            [
                str(programs() / "initdb"), "-D", str(self._folder / "data"), "-U", "casestar",
                "-A", "password", "--pwfile", str(secret), "-E", "UTF8", *locale, "-N",
            ],
            capture_output=True, text=True, check=False, cwd=self._folder, **self._account,
        )  # fmt: skip
        if done.returncode:
            raise ServerUnavailableError(f"initdb failed: {done.stderr.strip()[-600:]}")

    def _first_connection(self, log: Path) -> Any:
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            try:
                return psycopg.connect(self.url(), autocommit=True, connect_timeout=5)
            except psycopg.OperationalError as error:
                assert self._process
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise ServerUnavailableError(
                        f"PostgreSQL did not start ({error}): {log.read_text('utf-8')[-600:]}"
                    ) from error
                time.sleep(0.05)
