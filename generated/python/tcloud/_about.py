"""What this package was generated from."""

from __future__ import annotations

VERSION = "0.1.0"
GENERATOR = "specmill 0.1.0"
SPECIFICATIONS = {
    "ecs": {
        "unversioned": "978ee27845d1c48441f00b6566cf716603fed3311da252a94f119286a8ecfc65",
        "v1": "f56098bb86fb3d6e88e07d61e9f4492d0991d573a323de347d6e6f4d1914edb6",
        "v2": "369f88c45c2630efd312fe42902df3124ba3137eee4ea3fd2252dfb73a7c5fca",
        "v2.1": "c68cbe9f870127ebb040d149d486a99a68f69fa3979c53120320a67cd2cccb90",
    },
    "elb": {
        "unversioned": "819f76b2df946e6ba731892dccaff2cf690aaad3b8274de98eb5a4fbc8a92328",
        "v1": "256bcbd058a36bd29eebf1cb240a63aab9acfb8853d0655413ea0cecfe6a308f",
        "v2": "dca561c18ad48512d00298436f77fab7f7c18d527f2bc79d1251b669b77ec87a",
        "v3": "aa299baeac69beb27dd03b70ccbfccefbcc9a89036999c28e05ae26b95ae441c",
    },
    "modelarts": {
        "v1": "04447ce234d9fa485bed103ea879c1560a0f8b189786b5a05103aadeb7ac9a47",
        "v2": "be9db093fe5400a5ad1cba337300092b6abf415e75683ce9b89ed964f0e9e068",
    },
    "smn": {
        "unversioned": "28447e38bf54c5fba1011b17bfda7853b00a403883fa5704d14daf51b0779e6a",
        "v2": "204902a2503cc4b5c8d6b4c24c7e88a7e0cce3cd7117c3858a78c977659fdee3",
    },
}
