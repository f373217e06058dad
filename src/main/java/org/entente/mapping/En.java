package org.entente.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of the ontology (`ontology/entente.ttl`, `ontology/events.ttl`) as RDF terms. Each
/// constant has the term's own name; PLOVER roots, which share names with classes but for case,
/// too.
public final class En {

  /// The namespace of the ontology, prefix `en:`; without the `#` it names the ontology itself.
  public static final String NAMESPACE = "https://w3id.org/entente/ontology#";

  // Classes
  public static final Node Actor = term("Actor");
  public static final Node Person = term("Person");
  public static final Node Organization = term("Organization");
  public static final Node GovernmentBody = term("GovernmentBody");
  public static final Node InternationalOrganization = term("InternationalOrganization");
  public static final Node Country = term("Country");
  public static final Node Place = term("Place");
  public static final Node Office = term("Office");
  public static final Node Topic = term("Topic");
  public static final Node Weapon = term("Weapon");

  public static final Node Event = term("Event");
  public static final Node Agreement = term("Agreement");
  public static final Node Consultation = term("Consultation");
  public static final Node Meeting = term("Meeting");
  public static final Node Call = term("Call");
  public static final Node Sanction = term("Sanction");
  public static final Node WeaponsTest = term("WeaponsTest");
  public static final Node MilitaryAction = term("MilitaryAction");
  public static final Node Support = term("Support");
  public static final Node Concession = term("Concession");
  public static final Node Statement = term("Statement");
  public static final Node Demand = term("Demand");
  public static final Node Accusation = term("Accusation");
  public static final Node Threat = term("Threat");
  public static final Node Rejection = term("Rejection");

  public static final Node SanctionMeasure = term("SanctionMeasure");

  public static final Node Article = term("Article");
  public static final Node Sentence = term("Sentence");
  public static final Node Mention = term("Mention");
  public static final Node ExtractionRun = term("ExtractionRun");

  // Properties
  public static final Node citizenOf = term("citizenOf");
  public static final Node holdsOffice = term("holdsOffice");
  public static final Node officeOf = term("officeOf");
  public static final Node memberOf = term("memberOf");
  public static final Node partOf = term("partOf");
  public static final Node speaksFor = term("speaksFor");
  public static final Node isoCode = term("isoCode");
  public static final Node countryCode = term("countryCode");
  public static final Node capital = term("capital");

  public static final Node participant = term("participant");
  public static final Node agent = term("agent");
  public static final Node target = term("target");
  public static final Node about = term("about");
  public static final Node place = term("place");
  public static final Node date = term("date");
  public static final Node dateText = term("dateText");
  public static final Node startDate = term("startDate");
  public static final Node endDate = term("endDate");
  public static final Node eventType = term("eventType");
  public static final Node eventMode = term("eventMode");
  public static final Node eventContext = term("eventContext");
  public static final Node modality = term("modality");
  public static final Node partOfEvent = term("partOfEvent");
  public static final Node cause = term("cause");
  public static final Node sameEventAs = term("sameEventAs");

  public static final Node agreedOn = term("agreedOn");
  public static final Node channel = term("channel");
  public static final Node discussed = term("discussed");

  public static final Node imposedBy = term("imposedBy");
  public static final Node sanctionTarget = term("sanctionTarget");
  public static final Node hasMeasure = term("hasMeasure");
  public static final Node reason = term("reason");
  public static final Node measureAction = term("measureAction");
  public static final Node commodity = term("commodity");
  public static final Node limitValue = term("limitValue");
  public static final Node limitUnit = term("limitUnit");
  public static final Node limitPeriod = term("limitPeriod");
  public static final Node limitBound = term("limitBound");
  public static final Node limitText = term("limitText");

  public static final Node weapon = term("weapon");

  public static final Node speaker = term("speaker");
  public static final Node addressee = term("addressee");
  public static final Node says = term("says");
  public static final Node quote = term("quote");
  public static final Node directQuote = term("directQuote");
  public static final Node cue = term("cue");

  public static final Node evidence = term("evidence");
  public static final Node trigger = term("trigger");
  public static final Node start = term("start");
  public static final Node end = term("end");
  public static final Node exactText = term("exactText");
  public static final Node mentionKind = term("mentionKind");
  public static final Node inSentence = term("inSentence");
  public static final Node inArticle = term("inArticle");
  public static final Node sentenceIndex = term("sentenceIndex");
  public static final Node title = term("title");
  public static final Node text = term("text");
  public static final Node published = term("published");
  public static final Node sha256 = term("sha256");
  public static final Node confidence = term("confidence");
  public static final Node rule = term("rule");
  public static final Node slot = term("slot");
  public static final Node extractedBy = term("extractedBy");
  public static final Node softwareVersion = term("softwareVersion");
  public static final Node graphDigest = term("graphDigest");

  public static final Node adjective = term("adjective");
  public static final Node demonym = term("demonym");
  public static final Node metonym = term("metonym");
  public static final Node ambiguousLabel = term("ambiguousLabel");
  public static final Node headsState = term("headsState");
  public static final Node headsGovernment = term("headsGovernment");
  public static final Node verb = term("verb");

  // Concept schemes
  public static final Node EventTypes = term("EventTypes");
  public static final Node EventModes = term("EventModes");
  public static final Node EventContexts = term("EventContexts");
  public static final Node Bounds = term("Bounds");
  public static final Node Modalities = term("Modalities");

  // Modalities
  public static final Node asserted = term("asserted");
  public static final Node planned = term("planned");
  public static final Node denied = term("denied");
  public static final Node claimed = term("claimed");
  public static final Node requested = term("requested");
  public static final Node hypothetical = term("hypothetical");

  // PLOVER roots
  public static final Node AGREE = term("AGREE");
  public static final Node CONSULT = term("CONSULT");
  public static final Node SUPPORT = term("SUPPORT");
  public static final Node COOPERATE = term("COOPERATE");
  public static final Node AID = term("AID");
  public static final Node CONCEDE = term("CONCEDE");
  public static final Node RETREAT = term("RETREAT");
  public static final Node REQUEST = term("REQUEST");
  public static final Node ACCUSE = term("ACCUSE");
  public static final Node REJECT = term("REJECT");
  public static final Node THREATEN = term("THREATEN");
  public static final Node PROTEST = term("PROTEST");
  public static final Node SANCTION = term("SANCTION");
  public static final Node MOBILIZE = term("MOBILIZE");
  public static final Node COERCE = term("COERCE");
  public static final Node ASSAULT = term("ASSAULT");

  private En() {}

  /// The term of the ontology with this local name, whether declared or not.
  public static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
