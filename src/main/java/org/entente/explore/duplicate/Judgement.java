package org.entente.explore.duplicate;

/// What is thought of two entities, and why.
///
/// @param reason in words for the user, without a full stop
public record Judgement(Verdict verdict, String reason) {

  static Judgement same(String reason) {
    return new Judgement(Verdict.SAME, reason);
  }

  static Judgement perhaps(String reason) {
    return new Judgement(Verdict.PERHAPS, reason);
  }

  static Judgement different(String reason) {
    return new Judgement(Verdict.DIFFERENT, reason);
  }
}
