"""What this package was generated from."""

from __future__ import annotations

VERSION = "0.1.0"
GENERATOR = "specmill 0.1.0"
SPECIFICATIONS = {
    "ecs": {
        "unversioned": "3b06953e83b25df05d93e85b91741f1976e609071a40f47cd65c19225b212f76",
        "v1": "426409403c9ff8cbfc79794a2ca8272ec32e30c6850608d3e7fe8cae4a8014d1",
        "v2": "970798978384288928044460999ed5c7c15c86428dfa26a2bb1e2c2f22641629",
        "v2.1": "a937e3f01d35774482c0ef520b96cd4c863b0479ad1b6fd3d0a00278a4d15e83",
    },
    "elb": {
        "unversioned": "091925636b6330c2b93a3880d2da3f97e91b76a1c80ef5c33677dae5b0e79cd6",
        "v1": "9dd73e91eb2b3bdece95f29f8ada738bd26382b7de067b7c0e84c880e4b52329",
        "v2": "6acb883f025c928677fb501d1feed834335e82419b12361bfad0ec46bf77d5e1",
        "v3": "6a1368c2e5cf3d9d085c2fc81120a21f04ce611a27c26eb6c8cacfde4258c388",
    },
    "modelarts": {
        "v1": "57df0f1085868f2ee7fb3df561ce36246af0e95c88ffaae107992b99e9fb2d06",
        "v2": "65e5cd0f9a509ebc29fdf0d02f5d92bbcc46a7600d41a2e9640dac496d57de6f",
    },
    "smn": {
        "unversioned": "28447e38bf54c5fba1011b17bfda7853b00a403883fa5704d14daf51b0779e6a",
        "v2": "6e2682eb5173b82c8b85c434509697affdee436a422189cbe790548d0c792293",
    },
}
