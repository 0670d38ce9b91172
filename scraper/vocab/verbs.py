"""Verbs of operation names. Houses style: List, Show, Create, Update, Delete, Batch…; other verbs stay themselves."""

from __future__ import annotations

GERUNDS: dict[str, str] = {
    "accepting": "Accept",
    "adding": "Add",
    "associating": "Associate",
    "attaching": "Attach",
    "authenticating": "Authenticate",
    "binding": "Bind",
    "canceling": "Cancel",
    "cancelling": "Cancel",
    "changing": "Change",
    "checking": "Check",
    "cloning": "Clone",
    "configuring": "Configure",
    "confirming": "Confirm",
    "copying": "Copy",
    "creating": "Create",
    "deleting": "Delete",
    "deploying": "Deploy",
    "detaching": "Detach",
    "disabling": "Disable",
    "disassociating": "Disassociate",
    "downloading": "Download",
    "enabling": "Enable",
    "executing": "Execute",
    "expanding": "Expand",
    "exporting": "Export",
    "extending": "Extend",
    "importing": "Import",
    "installing": "Install",
    "listing": "List",
    "locking": "Lock",
    "managing": "Manage",
    "migrating": "Migrate",
    "modifying": "Update",
    "mounting": "Mount",
    "obtaining": "Show",
    "performing": "Perform",
    "prolonging": "Prolong",
    "publishing": "Publish",
    "querying": "Show",
    "rebooting": "Reboot",
    "rebuilding": "Rebuild",
    "registering": "Register",
    "reinstalling": "Reinstall",
    "releasing": "Release",
    "removing": "Remove",
    "renewing": "Renew",
    "replacing": "Replace",
    "resetting": "Reset",
    "resizing": "Resize",
    "restarting": "Restart",
    "restoring": "Restore",
    "resuming": "Resume",
    "retrieving": "Show",
    "reviewing": "Review",
    "saving": "Save",
    "scaling": "Scale",
    "searching": "Search",
    "sending": "Send",
    "setting": "Set",
    "specifying": "Specify",
    "starting": "Start",
    "stopping": "Stop",
    "submitting": "Submit",
    "subscribing": "Subscribe",
    "switching": "Switch",
    "synchronizing": "Sync",
    "terminating": "Terminate",
    "testing": "Test",
    "unbinding": "Unbind",
    "uninstalling": "Uninstall",
    "unlocking": "Unlock",
    "unmounting": "Unmount",
    "unregistering": "Unregister",
    "unsubscribing": "Unsubscribe",
    "updating": "Update",
    "upgrading": "Upgrade",
    "uploading": "Upload",
    "validating": "Validate",
    "verifying": "Verify",
    "viewing": "Show",
}
"""The first word of a page title → the verb of its operation."""

QUERY_GERUNDS = frozenset({"obtaining", "querying", "retrieving", "viewing", "searching", "listing"})
"""Words that mean List where the operation returns many."""

VERBS = frozenset(verb.lower() for verb in GERUNDS.values()) | frozenset(
    {"auto", "batch", "call", "count", "desc", "describe", "get", "neutron", "nova", "patch", "retry", "run", "sync"}
)
"""Words with which an operation name may begin."""

SMALL_WORDS = frozenset(
    {
        "a",
        "about",
        "an",
        "and",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "the",
        "through",
        "to",
        "using",
        "with",
    }
)
INNER_WORDS = frozenset({"and", "by", "for", "from", "of", "per", "with"})
"""Small words that stand inside the file names and anchors of operations."""

DETAIL_WORDS = frozenset({"detail", "details", "information", "info"})
LIST_WORDS = frozenset({"list", "lists", "all"})

METHOD_VERBS: dict[str, str] = {
    "DELETE": "Delete",
    "GET": "Show",
    "HEAD": "Check",
    "OPTIONS": "Show",
    "PATCH": "Update",
    "POST": "Create",
    "PUT": "Update",
}
