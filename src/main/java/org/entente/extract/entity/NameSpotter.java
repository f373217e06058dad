package org.entente.extract.entity;

import java.util.List;
import java.util.Set;
import org.entente.extract.entity.SpottedName.Kind;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.text.Name;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Decides which words of a sentence are names, between what the gazetteer knows, what the name
/// finder sees and what stands behind a title. Thread-safe.
final class NameSpotter {

  private static final Set<String> HONORIFICS = Set.copyOf(WordFile.lines("honorifics.txt"));

  private static final Set<String> WEIGHTY = Set.copyOf(WordFile.lines("weighty-words.txt"));

  private final Gazetteer gazetteer;
  private final RoleNouns roles;

  NameSpotter(Gazetteer gazetteer, RoleNouns roles) {
    this.gazetteer = gazetteer;
    this.roles = roles;
  }

  /// The names in order, not overlapping. What an earlier pass takes no later one can have, so
  /// their order decides: persons first, since a known word may be part of their name; then bodies
  /// by their longest name; then all that is known.
  List<SpottedName> spot(Sentence sentence, List<GazetteerMatch> offices) {
    SpottedNames names = new SpottedNames(gazetteer, sentence, offices);
    PersonSpotter persons = new PersonSpotter(names, roles);
    BodySpotter bodies = new BodySpotter(names, roles);
    sentence.names().forEach(persons::found);
    offices.forEach(persons::titled);
    offices.forEach(persons::apposed);
    sentence.names().stream().filter(bodies::hasRemit).forEach(bodies::found);
    bodies.withRemit();
    bodies.capitalised();
    sentence.names().forEach(bodies::found);
    names.addKnown();
    sentence.names().forEach(name -> placeOrGroup(names, name));
    return names.inOrder();
  }

  private static void placeOrGroup(SpottedNames names, Name name) {
    switch (name.type()) {
      case GPE, LOC, FAC -> names.addWithoutArticle(name.first(), name.end(), Kind.PLACE);
      case NORP -> names.addWithoutArticle(name.first(), name.end(), Kind.GROUP);
      case PERSON, ORG, EVENT, LAW, DATE, MONEY, PERCENT -> {}
    }
  }

  static boolean isHonorific(Token token) {
    return HONORIFICS.contains(token.form());
  }

  /// Whether the word is one that texts capitalise for weight, which names nobody.
  static boolean isWeighty(Token token) {
    return WEIGHTY.contains(token.form());
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }
}
