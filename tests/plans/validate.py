"""Validates plan files with plans/schema.json: validate.py SCHEMA FILE... Exit code 1 if one is not valid.

The files are read as YAML 1.2 reads them: only true and false are yes and no (in YAML 1.1 the key `on` would be true),
and a date stays a text.
"""

import json
import re
import sys

import jsonschema
import yaml


class Yaml12(yaml.SafeLoader):
    pass


Yaml12.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]+", "-+0123456789"),
    ("null", r"null|~|", "n~\0"),
):
    Yaml12.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))

with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema.Draft202012Validator(json.load(file))

wrong = 0
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        plan = json.loads(json.dumps(yaml.load(file, Yaml12)))
    for error in validator.iter_errors(plan):
        print(f"{path}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
        wrong = 1
sys.exit(wrong)
