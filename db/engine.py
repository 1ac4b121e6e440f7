"""The one database that is open; the tables and every question go through it."""

from peewee import DatabaseProxy

# Opened by db.connection.open_database; importing this module touches no file and no server.
database = DatabaseProxy()
