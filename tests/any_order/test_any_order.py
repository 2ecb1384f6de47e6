"""A few random weeks of a desk; `make soak` lives through thousands."""

from hypothesis import HealthCheck, settings

from tests.any_order.courses import Courses

TestLife = Courses.TestCase
TestLife.settings = settings(
    max_examples=6, stateful_step_count=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
