"""Some tests here work on a desk."""

from tests.desk_fixtures import any_desk, any_url, desk, postgres_url, shared_postgres_url

__all__ = ["any_desk", "any_url", "desk", "postgres_url", "shared_postgres_url"]
