package org.entente.query.saved;

import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/// A JSON object of one line that was kept, read strictly.
record KeptLine(JsonObject object) {

  /// @throws JsonException if it is no object
  static KeptLine of(String line) {
    return new KeptLine(JSON.parse(line));
  }

  /// @throws JsonException if there is no such text; so do the others
  String text(String key) {
    JsonValue value = value(key);
    if (!value.isString()) {
      throw new JsonException("no text: " + key);
    }
    return value.getAsString().value();
  }

  long number(String key) {
    JsonValue value = value(key);
    if (!value.isNumber()) {
      throw new JsonException("no number: " + key);
    }
    return value.getAsNumber().value().longValue();
  }

  boolean flag(String key) {
    JsonValue value = value(key);
    if (!value.isBoolean()) {
      throw new JsonException("neither true nor false: " + key);
    }
    return value.getAsBoolean().value();
  }

  private JsonValue value(String key) {
    if (!object.hasKey(key)) {
      throw new JsonException("missing: " + key);
    }
    return object.get(key);
  }
}
