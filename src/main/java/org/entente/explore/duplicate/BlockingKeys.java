package org.entente.explore.duplicate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Keys of which two entities that may be one share at least one, so that only entities with a
/// common key need to be compared.
final class BlockingKeys {

  private BlockingKeys() {}

  static Set<String> of(Profile profile) {
    Set<String> keys = new LinkedHashSet<>();
    profile.identifiers().forEach(id -> keys.add("same " + id));
    switch (profile.kind()) {
      case PERSON -> person(profile, keys);
      case BODY -> profile.names().forEach(name -> body(name, keys));
    }
    return keys;
  }

  private static void person(Profile profile, Set<String> keys) {
    List<String> words = NameWords.all(profile.label());
    if (!words.isEmpty()) {
      keys.add("surname " + NameWords.skeleton(words.getLast()));
    }
    for (String country : profile.countries()) {
      profile.offices().forEach(office -> keys.add("office " + country + " " + lastWord(office)));
      words.forEach(word -> keys.add("office " + country + " " + word));
    }
  }

  /// "president" of "President of Kenya".
  private static String lastWord(String office) {
    List<String> words = NameWords.all(office.replaceFirst(" of .*$", ""));
    return words.isEmpty() ? "" : words.getLast();
  }

  private static void body(String name, Set<String> keys) {
    String acronym = NameWords.acronym(name);
    keys.add("acronym " + (acronym.isEmpty() ? NameWords.initials(name) : acronym));
    List<String> words = NameWords.content(name);
    if (!words.isEmpty()) {
      keys.add("first " + NameWords.skeleton(words.getFirst()));
      keys.add("last " + NameWords.skeleton(words.getLast()));
    }
  }
}
