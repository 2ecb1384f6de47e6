"""Every test here works on a desk."""

from tests.desk_fixtures import any_desk, any_url, desk, postgres_url, shared_postgres_url
from tests.story_fixtures import story

__all__ = ["any_desk", "any_url", "desk", "postgres_url", "shared_postgres_url", "story"]
