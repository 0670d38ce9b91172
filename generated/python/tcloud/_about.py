"""What this package was generated from."""

from __future__ import annotations

VERSION = "0.1.0"
GENERATOR = "specmill 0.1.0"
SPECIFICATIONS = {
    "ecs": {
        "unversioned": "978ee27845d1c48441f00b6566cf716603fed3311da252a94f119286a8ecfc65",
        "v1": "d45d3865be659d2fe55a00cb6144f98c4966e38d1248966b9ed3d720166c379f",
        "v2": "e7bce484d6ce1d0db2b4853bef95d525d560882f71fccc4160c90d07b9a930e9",
        "v2.1": "c67e8190e616266852e571d2545123896f2a0afed83df66d4f59dc4a15f5ef07",
    },
    "elb": {
        "unversioned": "819f76b2df946e6ba731892dccaff2cf690aaad3b8274de98eb5a4fbc8a92328",
        "v1": "5eccdfa2af324b8a718fcf094ecaf31b2b50272830531be3c66dd1d5b3e80fb0",
        "v2": "28c2fc68817b45dd967719dc308b595ba2adab3f34b09a25251948fabef65c3a",
        "v3": "b565b87abe3a103155e6e14986d409e0f9764f0d11c93871e9dd4af24f9c639a",
    },
    "modelarts": {
        "v1": "3f3d19446adcc8bd124a3d476a92e9b3b73e52d4c9a48fb69d782ff6172098d7",
        "v2": "a7b8af3505f751939fcfc4c81b9bcda9065abd228321a7407f33d4dc989bec98",
    },
    "smn": {
        "unversioned": "28447e38bf54c5fba1011b17bfda7853b00a403883fa5704d14daf51b0779e6a",
        "v2": "794211f74fde67f152f780b4cd40e1cfaa0a2ef276c138e163c1fc68899f8216",
    },
}
