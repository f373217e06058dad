package org.entente.extract.entity;

import java.util.Locale;
import org.entente.extract.entity.SpottedName.Kind;
import org.entente.extract.gazetteer.GazetteerMatch;
import org.entente.extract.gazetteer.Reading.Form;
import org.entente.text.Name;
import org.entente.text.NameType;
import org.entente.text.Token;

/// Finds the names of persons in one sentence: what the name finder takes for one, without the
/// title before it, and what stands behind a title.
final class PersonSpotter {

  private final SpottedNames names;
  private final RoleNouns roles;

  PersonSpotter(SpottedNames names, RoleNouns roles) {
    this.names = names;
    this.roles = roles;
  }

  void found(Name name) {
    if (name.type() != NameType.PERSON) {
      return;
    }
    int first = name.first();
    int end = name.end();
    while (end > first && token(end - 1).tag().equals("POS")) {
      end--;
    }
    int stripped = first;
    while (stripped < end && (stripped = stripTitle(stripped, end)) > first) {
      first = stripped;
    }
    boolean weighty =
        end - first == 1 && !followsTitle(first) && NameSpotter.isWeighty(token(first));
    if (first < end
        && !weighty
        && !isBody(end - 1, end)
        && !isRole(first, end)
        && !isKnown(first, end)) {
      names.add(SpottedName.of(first, end, Kind.PERSON));
    }
  }

  /// "Rebels" at the start of a sentence is no name.
  private boolean isRole(int first, int end) {
    String form = token(first).form().toLowerCase(Locale.ROOT);
    return first == 0
        && end == 1
        && (roles.kind(form).isPresent()
            || (form.endsWith("s")
                && roles.kind(form.substring(0, form.length() - 1)).isPresent()));
  }

  /// Whether the words are in the gazetteer and no person's name around is wider.
  private boolean isKnown(int first, int end) {
    return names.known.stream()
        .filter(match -> match.first() <= first && end <= match.end())
        .anyMatch(_ -> !followsTitle(first) || isAcronym(first, end));
  }

  /// "the deputy U.N. ambassador" names nobody.
  private boolean isAcronym(int first, int end) {
    String form = token(first).form();
    return end - first == 1 && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /// The "General" of "the General Confederation of Farmers" is no title.
  private boolean isBody(int first, int end) {
    for (int at = first; at < end; at++) {
      if (roles.isBody(token(at).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean followsTitle(int first) {
    return names.offices.stream().anyMatch(office -> office.end() == first)
        || (first > 0 && NameSpotter.isHonorific(token(first - 1)));
  }

  /// Passes over a title, honorific or nationality that the name finder took for the name's start.
  private int stripTitle(int first, int end) {
    if (NameSpotter.isHonorific(token(first))) {
      return first + 1;
    }
    for (GazetteerMatch office : names.offices) {
      if (office.first() <= first && office.end() > first && office.end() < end) {
        return office.end();
      }
    }
    for (GazetteerMatch match : names.known) {
      boolean leads = match.first() == first && match.end() < end;
      if (leads
          && (match.as(Form.ADJECTIVE).isPresent()
              || names.offices.stream().anyMatch(office -> office.first() == match.end()))) {
        return match.end();
      }
    }
    return first;
  }

  /// A name behind a title that the name finder missed, in lower case too if nothing else can be
  /// meant: "President Xi", "by president xi".
  void titled(GazetteerMatch office) {
    int first = office.end();
    int end = first;
    while (end < names.tokens.size()
        && !names.isTaken(end)
        && NameSpotter.isCapital(token(end))
        && token(end).tag().startsWith("NNP")
        && !names.isKnown(end)
        && names.offices.stream().noneMatch(other -> other.first() == first)) {
      end++;
    }
    if (end > first) {
      if (!isBody(first, end)) {
        names.add(SpottedName.of(first, end, Kind.PERSON));
      }
    } else if (first < names.tokens.size() && isLowerCaseName(office, first)) {
      names.add(SpottedName.of(first, first + 1, Kind.PERSON));
    }
  }

  /// A name in apposition to a title: "the foreign minister of Peru, N. M.,", "Peru's foreign
  /// minister, N. M.,".
  void apposed(GazetteerMatch office) {
    int end = office.end();
    if (token(end - 1).tag().equals("NNS")) {
      return;
    }
    if (isForm(end, ",")) {
      between(end);
    } else if (isForm(end, "of") || isForm(end, "for") || isForm(end, "to")) {
      int country = isForm(end + 1, "the") ? end + 2 : end + 1;
      names.known.stream()
          .filter(match -> match.first() == country && isForm(match.end(), ","))
          .forEach(match -> between(match.end()));
    }
  }

  /// Two or more words of a name between this comma and the next.
  private void between(int comma) {
    int first = comma + 1;
    int end = first;
    while (end < names.tokens.size()
        && NameSpotter.isCapital(token(end))
        && token(end).tag().startsWith("NNP")
        && !names.isKnown(end)) {
      end++;
    }
    if (end - first > 1 && isForm(end, ",")) {
      names.add(SpottedName.of(first, end, Kind.PERSON));
    }
  }

  private boolean isForm(int at, String form) {
    return at < names.tokens.size() && token(at).form().equals(form);
  }

  private boolean isLowerCaseName(GazetteerMatch office, int at) {
    Token name = token(at);
    Token title = token(at - 1);
    boolean bare = office.first() == 0 || !isDetermined(office.first());
    boolean last = at + 1 == names.tokens.size() || !token(at + 1).isNoun();
    return bare
        && last
        && !names.isTaken(at)
        && !names.isKnown(at)
        && (name.tag().equals("NN") || name.tag().equals("NNP"))
        && !title.tag().equals("NNS")
        && title.head() == at
        && roles.kind(name.lemma()).isEmpty()
        && !names.isTitle(at);
  }

  private boolean isDetermined(int first) {
    String tag = token(first - 1).tag();
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS") || tag.startsWith("JJ");
  }

  private Token token(int at) {
    return names.tokens.get(at);
  }
}
