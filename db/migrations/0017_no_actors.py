"""Who acts stands beside every act, in the chain and in the rows: no list of names is kept."""


def up(migrator, db):
    """Drop the list."""
    db.execute_sql('DROP TABLE "actor"')
