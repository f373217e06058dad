package org.entente.extract.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.text.Token;

/// What an article tells of the gender of the persons in it: by a form of address ("Mrs"), a noun
/// ("king", "spokeswoman"), an earlier pronoun, or else by a given name that is one gender's only.
/// The words are in `gender-words.tsv`.
final class Genders {

  private final Map<String, Gender> words = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<EntityId, Gender> told = new HashMap<>();
  private final Draft draft;

  Genders(Draft draft) {
    this.draft = draft;
    for (String line : WordFile.lines("gender-words.tsv")) {
      String[] cells = line.split("\t", -1);
      Gender gender = Gender.valueOf(cells[1].toUpperCase(Locale.ROOT));
      (cells[0].equals("name") ? givenNames : words).put(cells[2], gender);
    }
  }

  /// Notes what the word tells of the person whom it or the word after it refers to.
  void note(int sentence, Token token) {
    Gender gender = words.get(token.form().toLowerCase(Locale.ROOT));
    if (gender != null) {
      note(sentence, token.index(), gender);
      if (NameSpotter.isCapital(token) && token.index() + 1 < draft.tokens(sentence).size()) {
        note(sentence, token.index() + 1, gender);
      }
    }
  }

  private void note(int sentence, int token, Gender gender) {
    draft.at(sentence, token).stream()
        .filter(it -> it.type() == EntityType.PERSON)
        .forEach(it -> told.putIfAbsent(it.entity(), gender));
  }

  void note(EntityId person, Gender gender) {
    told.putIfAbsent(person, gender);
  }

  Optional<Gender> of(Referent person) {
    Gender known = told.get(person.entity());
    if (known != null || person.entity().local()) {
      return Optional.ofNullable(known);
    }
    String name = draft.ledger.entity(person.entity()).label();
    return name.contains(" ")
        ? Optional.ofNullable(
            givenNames.get(name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// Whether nothing speaks against it.
  boolean canBe(Referent person, Gender gender) {
    return of(person).map(gender::equals).orElse(true);
  }

  boolean is(Referent person, Gender gender) {
    return of(person).filter(gender::equals).isPresent();
  }
}
