package org.entente.extract.clause;

/// The names of a clause's slots, other than those named after prepositions. Subject and object are
/// the deep ones: in "Iran was attacked by rebels" the rebels are the subject.
public final class Slot {

  public static final String SUBJECT = "subject";
  public static final String OBJECT = "object";

  /// The receiver in "gave them aid".
  public static final String DATIVE = "dative";

  /// What the subject or object is said to be: "is a threat", "called it a crime".
  public static final String ATTRIBUTE = "attribute";

  /// The predicate of a complement: "agreed to *resume* talks", "said that it *agreed*".
  public static final String CLAUSE = "clause";

  /// The predicate of a subordinate clause: "met to *discuss* trade".
  public static final String ADVERBIAL = "adverbial";

  /// The possessor of a nominal predicate: "*Iran*'s attack".
  public static final String POSSESSOR = "possessor";

  /// A modifier of a nominal predicate: "*Russian* attack", "*missile* test".
  public static final String MODIFIER = "modifier";

  /// The noun that a participle or relative clause describes: "*sanctions* imposed by …".
  public static final String DESCRIBED = "described";

  private Slot() {}
}
