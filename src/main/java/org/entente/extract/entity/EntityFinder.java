package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.extract.gazetteer.Reading;
import org.entente.extract.record.Article;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.MentionKind;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Token;

/// Finds who and what an article speaks of. Thread-safe, deterministic.
public final class EntityFinder {

  private final Gazetteer gazetteer;
  private final RoleNouns roles = new RoleNouns();
  private final MetonymContext metonyms = new MetonymContext();
  private final NameSpotter spotter;

  public EntityFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.spotter = new NameSpotter(gazetteer, roles);
  }

  /// @param text the annotation of the article's text
  public EntityIndex find(Article article, AnnotatedText text) {
    Draft draft = new Draft(gazetteer, article.text(), new PhraseReader(text));
    List<List<GazetteerMatch>> titles = new ArrayList<>();
    List<List<SpottedName>> names = new ArrayList<>();
    PersonNames persons = new PersonNames();
    for (Sentence sentence : text.sentences()) {
      List<GazetteerMatch> offices = gazetteer.offices(sentence);
      List<SpottedName> spotted = spotter.spot(sentence, offices);
      titles.add(offices);
      names.add(spotted);
      spotted.stream()
          .filter(name -> name.kind() == SpottedName.Kind.PERSON)
          .forEach(name -> persons.note(sentence.index(), name.first(), words(sentence, name)));
    }
    for (Sentence sentence : text.sentences()) {
      names.set(sentence.index(), surnames(sentence, names.get(sentence.index()), persons));
    }
    NameLinker linker = new NameLinker(draft, persons, roles, metonyms);
    Offices offices = new Offices(draft.ledger);
    for (Sentence sentence : text.sentences()) {
      int at = sentence.index();
      names.get(at).forEach(name -> linker.link(at, name));
      titles(draft, offices, at, titles.get(at), names.get(at));
    }
    NominalReader nominals = new NominalReader(draft, roles, offices);
    for (Sentence sentence : text.sentences()) {
      nominals.read(sentence.index(), titles.get(sentence.index()));
    }
    new Coreference(draft, roles).resolve();
    return new EntityIndex(draft.ledger, draft.referents, draft.phrases);
  }

  /// Single words that are part of a person's full name elsewhere in the article are that person,
  /// whatever the name finder takes them for, unless the gazetteer is sure of them.
  private static List<SpottedName> surnames(
      Sentence sentence, List<SpottedName> names, PersonNames persons) {
    List<SpottedName> all = new ArrayList<>();
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (SpottedName name : names) {
      Arrays.fill(taken, name.first(), name.end(), true);
      boolean open =
          switch (name.kind()) {
            case KNOWN ->
                name.match().orElseThrow().readings().stream().allMatch(Reading::ambiguous);
            case ORGANIZATION, PLACE, GROUP -> true;
            case PERSON -> false;
          };
      boolean surname =
          open
              && name.end() - name.first() == 1
              && persons.isSurname(sentence.tokens().get(name.first()).form());
      all.add(surname ? SpottedName.of(name.first(), name.end(), SpottedName.Kind.PERSON) : name);
    }
    for (Token token : sentence.tokens()) {
      if (!taken[token.index()]
          && NameSpotter.isCapital(token)
          && token.tag().startsWith("NNP")
          && persons.isSurname(token.form())) {
        all.add(SpottedName.of(token.index(), token.index() + 1, SpottedName.Kind.PERSON));
      }
    }
    all.sort(Comparator.comparingInt(SpottedName::first));
    return all;
  }

  private static List<String> words(Sentence sentence, SpottedName name) {
    return sentence.tokens().subList(name.first(), name.end()).stream().map(Token::form).toList();
  }

  private static void titles(
      Draft draft,
      Offices offices,
      int sentence,
      List<GazetteerMatch> matches,
      List<SpottedName> names) {
    TitleReader reader = new TitleReader(draft.tokens(sentence), matches, names);
    for (SpottedName name : names) {
      if (name.kind() == SpottedName.Kind.PERSON) {
        reader.around(name).ifPresent(title -> entitle(draft, offices, sentence, name, title));
      }
    }
  }

  /// Notes the office, and lets title and name refer to the person together.
  private static void entitle(
      Draft draft, Offices offices, int sentence, SpottedName name, Title title) {
    Referent person = draft.at(sentence, name.first()).getFirst();
    Optional<EntityId> body =
        title.body().map(it -> draft.at(sentence, it.first()).getFirst().entity());
    Phrase whole =
        draft.phrases.of(
            sentence, Math.min(title.first(), name.first()), Math.max(title.end(), name.end()));
    offices.hold(person.entity(), title, body, Offices.evidence(whole), name.first());
    boolean leads = title.first() < name.first();
    Phrase named = leads ? whole : draft.phrases.of(sentence, name.first(), name.end());
    Referent titled =
        new Referent(
            person.entity(),
            person.type(),
            sentence,
            named.span(),
            named.first(),
            named.end(),
            named.head(),
            MentionKind.NAME);
    for (int at = whole.first(); at < whole.end(); at++) {
      boolean ofBody = title.body().isPresent() && title.body().get().overlaps(at, at + 1);
      boolean titleNoun = draft.token(sentence, at).isNoun() && draft.at(sentence, at).isEmpty();
      if (!ofBody && (titleNoun || name.overlaps(at, at + 1))) {
        draft.put(sentence, at, List.of(titled));
      }
    }
  }
}
