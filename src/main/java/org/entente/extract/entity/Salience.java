package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extract.record.EntityType;
import org.entente.text.Token;

/// Who has been spoken of so far, the latest last: what pronouns and bare descriptions choose from.
/// What a quotation speaks of is kept apart, since "they" inside it is not "they" outside.
final class Salience {

  /// Referents of one place in the text; none for a thing that is a subject.
  ///
  /// @param subject whether they are the subject of a clause
  /// @param main whether they are the subject of a main clause
  /// @param plural whether they are several or a plural noun
  record Entry(
      int sentence,
      int token,
      boolean subject,
      boolean main,
      boolean plural,
      List<Referent> referents) {

    boolean all(Predicate<Referent> test) {
      return !referents.isEmpty() && referents.stream().allMatch(test);
    }
  }

  /// So many sentences back a description is still understood.
  static final int REACH = 3;

  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "csubj");

  /// More than this many entries back nothing is meant any more.
  private static final int MEMORY = 60;

  private final List<Entry> entries = new ArrayList<>();

  void add(Entry entry) {
    entries.add(entry);
    if (entries.size() > 2 * MEMORY) {
      entries.subList(0, MEMORY).clear();
    }
  }

  /// The earliest entry that passes, of those that are remembered.
  Optional<Entry> first(Predicate<Entry> test) {
    return entries.stream().filter(test).findFirst();
  }

  /// The latest entry that passes.
  Optional<Entry> last(Predicate<Entry> test) {
    for (int at = entries.size() - 1; at >= 0; at--) {
      if (test.test(entries.get(at))) {
        return Optional.of(entries.get(at));
      }
    }
    return Optional.empty();
  }

  /// All entries that pass, in text order.
  List<Entry> all(Predicate<Entry> test) {
    return entries.stream().filter(test).toList();
  }

  static boolean isSubject(Token token) {
    return SUBJECT.contains(token.relation());
  }

  /// Whether it is what "it" can mean.
  static boolean isBody(Referent referent) {
    return switch (referent.type()) {
      case COUNTRY, ORGANIZATION, GOVERNMENT_BODY, INTERNATIONAL_ORGANIZATION -> true;
      case PERSON, PLACE, OFFICE, ACTOR, WEAPON, TOPIC -> false;
    };
  }

  static boolean isPerson(Referent referent) {
    return referent.type() == EntityType.PERSON;
  }
}
