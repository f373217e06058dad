package org.entente.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
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
    Ministries ministries = new Ministries(gazetteer);
    Acronyms acronyms = new Acronyms();
    for (Sentence sentence : text.sentences()) {
      List<GazetteerMatch> offices = gazetteer.offices(sentence);
      List<SpottedName> spotted =
          acronyms.note(sentence, ministries.note(sentence, spotter.spot(sentence, offices)));
      titles.add(offices);
      names.add(spotted);
      spotted.stream()
          .filter(name -> name.kind() == SpottedName.Kind.PERSON)
          .forEach(name -> persons.note(sentence.index(), name.first(), words(sentence, name)));
    }
    for (Sentence sentence : text.sentences()) {
      List<SpottedName> known = surnames(sentence, names.get(sentence.index()), persons);
      names.set(sentence.index(), acronyms.complete(sentence, known));
    }
    NameLinker linker =
        new NameLinker(draft, persons, new Bodies(draft, roles, acronyms, ministries), metonyms);
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
    belong(draft, names);
    new Coreference(draft, roles, offices).resolve();
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
            case PERSON, MINISTRY -> false;
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
    return SpottedName.sorted(all);
  }

  /// Gives the named persons and bodies the country that the words around their names tell.
  private static void belong(Draft draft, List<List<SpottedName>> names) {
    CountryReader countries = new CountryReader(draft);
    for (int sentence = 0; sentence < names.size(); sentence++) {
      for (SpottedName name : names.get(sentence)) {
        boolean open =
            name.kind() == SpottedName.Kind.PERSON || name.kind() == SpottedName.Kind.ORGANIZATION;
        if (open) {
          EntityId id = draft.at(sentence, name.first()).getFirst().entity();
          draft.ledger.belongsTo(
              id, countries.ofName(draft.phrases.of(sentence, name.first(), name.end())));
        }
      }
    }
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
    PredicateTitles predicates = new PredicateTitles(draft);
    for (GazetteerMatch office : matches) {
      Title title = reader.predicate(office);
      predicates
          .subject(sentence, office)
          .flatMap(
              subject ->
                  names.stream()
                      .filter(name -> name.overlaps(subject.index(), subject.index() + 1))
                      .findFirst())
          .filter(name -> name.kind() == SpottedName.Kind.PERSON && title.body().isPresent())
          .ifPresent(name -> hold(draft, offices, sentence, name, title));
    }
  }

  /// Notes the office, and lets title and name refer to the person together.
  private static void entitle(
      Draft draft, Offices offices, int sentence, SpottedName name, Title title) {
    Referent person = draft.at(sentence, name.first()).getFirst();
    Phrase whole = hold(draft, offices, sentence, name, title);
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

  /// @return the words of title and name together
  private static Phrase hold(
      Draft draft, Offices offices, int sentence, SpottedName name, Title title) {
    EntityId person = draft.at(sentence, name.first()).getFirst().entity();
    Optional<EntityId> body =
        title.body().map(it -> draft.at(sentence, it.first()).getFirst().entity());
    Phrase whole =
        draft.phrases.of(
            sentence, Math.min(title.first(), name.first()), Math.max(title.end(), name.end()));
    offices.hold(person, title, body, Offices.evidence(whole), name.first());
    return whole;
  }
}
