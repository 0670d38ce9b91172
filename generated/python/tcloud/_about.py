"""What this package was generated from."""

from __future__ import annotations

VERSION = "0.1.0"
GENERATOR = "specmill 0.1.0"
SPECIFICATIONS = {
    "ecs": {
        "unversioned": "925ed0ae2722cbf16cffefe6ef40638f581017a2d855eb04a6d829ca76266a1e",
        "v1": "6b3cfbd003e2f9bd8c9ec0775925a67515af185e366dd4192bd1966846f0854d",
        "v2": "99e16b9c7a8dfc5f9103e84698e92d5a34ab3b4780cff48385f823a0822e2e1a",
        "v2.1": "f028bea5d69f5ebf4ff151b59e5dbe6fb3b665f28176864a5e5700c3ec852bc1",
    },
    "elb": {
        "unversioned": "5ba58487dfba4bdf50f02d402730b589c848c013bc4cbd56b2dd58efca318b4c",
        "v1": "ddb9b1a28a7afcbafaca9d681d1df26b8e00924e06b58f1cb3256488e11511e6",
        "v2": "735d2cf9efdcbaea256fb0c9e3c50197a55df15a54a6114184f9f60d0a2172f1",
        "v3": "24623399e03b4e4896c0bf8102ad268a86c972c2b2c4889b26199ba7acedf456",
    },
    "modelarts": {
        "v1": "3346208b01ff69ff9166d4beacef1824bbfe031332739268659ecb175a3f50ec",
        "v2": "360c1a68cf44eae5dd4e167791e1a136556f85e46957c490d6a924de6c4eac13",
    },
    "smn": {
        "unversioned": "8ff632f897d1b2e76ac95fb589df5d16c8524b64462969f0f9ab4af53e2be921",
        "v2": "7607660c25e768b74caeb0161463e981083c8d3c10fc2a0d8fa540558491f964",
    },
}
