package org.entente.extract.clause;

import java.util.List;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;

/// Mends what the parser gets wrong in a systematic way. The one place where heads and relations
/// are changed after parsing; every repair says what it sees and what it does.
public final class ClauseRepair {

  /// In this order at every token.
  private static final List<Repair> REPAIRS =
      List.of(
          MarginRepair::placeBeforeReport,
          MarginRepair::bracketAsSubject,
          PredicateRepair::verbAmongModifiers,
          PredicateRepair::pastOfIntransitive,
          PredicateRepair::nounAsGerund,
          PredicateRepair::nounAsInfinitive,
          PredicateRepair::infinitiveOfControl,
          PredicateRepair::directionAsAdverb,
          PredicateRepair::clauseAsApposition,
          SubjectRepair::firstOfTwo,
          VoiceRepair::infinitiveAsNoun,
          VoiceRepair::agentOfPassive,
          VoiceRepair::verbAsModifier,
          VoiceRepair::participleForPast,
          VoiceRepair::subjectOfActive,
          VoiceRepair::subjectOfHyphenated,
          ObjectRepair::objectOfParticle,
          ObjectRepair::objectAsMeasure,
          ObjectRepair::objectBehindJudgement,
          ObjectRepair::attributeAsApposition,
          ObjectRepair::captiveAsObject,
          ObjectRepair::nounAsClause,
          ObjectRepair::objectBeforeParticiple,
          ObjectRepair::objectBeforeRelative,
          ObjectRepair::prepositionAsObject,
          AttachmentRepair::timeAsNoun,
          AttachmentRepair::subjectAfterTime,
          SubjectRepair::subjectAsApposition,
          AttachmentRepair::clauseAsPhrase,
          AttachmentRepair::verbBesideNoun,
          AttachmentRepair::directionAsNoun,
          AttachmentRepair::subjectOfAuxiliary,
          AttachmentRepair::nameAsAdverbial,
          AttachmentRepair::circumstanceOfPerson,
          AttachmentRepair::relativeOfLastConjunct,
          SpeechRepair::clauseWithThat,
          SpeechRepair::parenthesis);

  public AnnotatedText repair(AnnotatedText text) {
    return new AnnotatedText(
        text.text(), text.sentences().stream().map(this::repair).toList(), text.clutter());
  }

  Sentence repair(Sentence sentence) {
    Parse parse = new Parse(sentence);
    for (int at = 0; at < parse.size(); at++) {
      for (Repair repair : REPAIRS) {
        repair.mend(parse, parse.token(at));
      }
    }
    return parse.sentence();
  }
}
