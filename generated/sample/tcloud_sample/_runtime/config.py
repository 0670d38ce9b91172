"""The environment and the OpenStack client's files → what a client is made of.

Read are the variables `OS_*`, and `clouds.yaml` with `secure.yaml` in the places where the OpenStack client looks:
the current folder, ~/.config/openstack and /etc/openstack, or where OS_CLIENT_CONFIG_FILE and OS_CLIENT_SECURE_FILE
say.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, cast

from .auth import Auth, TokenAuth
from .auth_aksk import AkSkAuth
from .auth_password import PasswordAuth
from .errors import ConfigurationError

_Values: TypeAlias = Mapping[str, str]

# What each value is called in OS_* variables and in a cloud of clouds.yaml, best name first.
_NAMES = {
    "auth_url": ("auth_url",),
    "username": ("username",),
    "password": ("password",),
    "token": ("token", "auth_token"),
    "ak": ("access_key", "ak"),
    "sk": ("secret_key", "sk"),
    "security_token": ("security_token",),
    "user_domain_name": ("user_domain_name", "domain_name"),
    "project_id": ("project_id", "tenant_id"),
    "project_name": ("project_name", "tenant_name"),
    "domain_id": ("domain_id",),
    "region": ("region_name", "region"),
}


class Connection(NamedTuple):
    """How to authenticate, and the region if one is stated."""

    auth: Auth
    region: str | None


def from_environment() -> Connection:
    """What the variables OS_* say; OS_CLOUD names a cloud of clouds.yaml. Raises `ConfigurationError`."""
    if name := os.environ.get("OS_CLOUD"):
        return from_clouds(name)
    stated = {name.removeprefix("OS_").lower(): value for name, value in os.environ.items() if name.startswith("OS_")}
    return _connection(_values(stated), "The environment", "OS_")


def from_clouds(name: str) -> Connection:
    """What clouds.yaml and secure.yaml say about the cloud `name`. Raises `ConfigurationError`."""
    path = _file("clouds.yaml", "OS_CLIENT_CONFIG_FILE")
    if path is None:
        raise ConfigurationError(f"There is no clouds.yaml in {', '.join(map(str, _folders()))}; write one there.")
    clouds = _clouds(path)
    if name not in clouds:
        known = ", ".join(sorted(clouds)) or "none"
        raise ConfigurationError(f"{path} has no cloud {name!r}; it has {known}.")
    cloud = _object(clouds[name])
    secure = _file("secure.yaml", "OS_CLIENT_SECURE_FILE")
    if secure is not None:
        cloud = _merged(cloud, _object(_clouds(secure).get(name)))
    values = _values({**cloud, **_object(cloud.get("auth"))})
    return _connection(values, f"The cloud {name!r} of {path}", "")


def _values(stated: Mapping[str, Any]) -> _Values:
    found: dict[str, str] = {}
    for name, spellings in _NAMES.items():
        for spelling in spellings:
            value = stated.get(spelling)
            if isinstance(value, str) and value:
                found.setdefault(name, value)
    return found


def _connection(values: _Values, place: str, prefix: str) -> Connection:
    """The credentials that `values` are complete for: an access key, a token, or user and password."""
    region = values.get("region") or _region_in(values.get("auth_url", ""))
    project, domain = values.get("project_id"), values.get("domain_id")
    auth: Auth
    if "ak" in values and "sk" in values:
        token = values.get("security_token")
        auth = AkSkAuth(values["ak"], values["sk"], project_id=project, domain_id=domain, security_token=token)
    elif "token" in values:
        auth = TokenAuth(values["token"])
        auth.project_id, auth.domain_id = project, domain
    else:
        needed = ("auth_url", "username", "password", "user_domain_name")
        missing = [name for name in needed if name not in values]
        if missing:
            wanted = ", ".join(f"{prefix}{name.upper()}" if prefix else name for name in missing)
            raise ConfigurationError(
                f"{place} does not say how to sign in: add {wanted}, or a token, or an access key with its secret."
            )
        auth = PasswordAuth(
            values["auth_url"],
            values["username"],
            values["password"],
            user_domain_name=values["user_domain_name"],
            project_id=project,
            project_name=None if project else values.get("project_name"),
        )
    return Connection(auth, region)


def _region_in(auth_url: str) -> str | None:
    """The region of an identity service such as https://iam.eu-nl.example.com: its token is no good elsewhere."""
    found = re.match(r"https?://iam\.([a-z]{2}-[a-z0-9-]+)\.", auth_url)
    return found[1] if found else None


def _folders() -> tuple[Path, ...]:
    return Path.cwd(), Path.home() / ".config" / "openstack", Path("/etc/openstack")


def _file(name: str, variable: str) -> Path | None:
    if stated := os.environ.get(variable):
        return Path(stated)
    return next((folder / name for folder in _folders() if (folder / name).is_file()), None)


def _clouds(path: Path) -> Mapping[str, Any]:
    try:
        yaml: Any = import_module("yaml")
    except ImportError:
        raise ConfigurationError(
            f"{path} cannot be read without PyYAML: install it, or this package with its extra 'clouds'."
        ) from None
    try:
        # The base loader leaves every scalar as it is written: a password such as 0123 or no is text.
        document = yaml.BaseLoader(path.read_text(encoding="utf-8")).get_single_data()
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}.") from None
    except (ValueError, yaml.YAMLError):
        raise ConfigurationError(f"{path} is not YAML; correct it or remove it.") from None
    return _object(_object(document).get("clouds"))


def _object(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _merged(base: Mapping[str, Any], more: Mapping[str, Any]) -> Mapping[str, Any]:
    merged = dict(base)
    for key, value in more.items():
        both = isinstance(value, Mapping) and isinstance(merged.get(key), Mapping)
        merged[key] = _merged(_object(merged[key]), _object(value)) if both else value
    return merged
