package org.entente.mapping;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Quantity;
import org.entente.extract.record.RelationType;
import org.entente.extract.record.Role;

/// The ontology's terms for what extraction can tell apart.
final class Terms {

  private Terms() {}

  static Node of(EntityType type) {
    return switch (type) {
      case PERSON -> En.Person;
      case ORGANIZATION -> En.Organization;
      case GOVERNMENT_BODY -> En.GovernmentBody;
      case INTERNATIONAL_ORGANIZATION -> En.InternationalOrganization;
      case COUNTRY -> En.Country;
      case PLACE -> En.Place;
      case OFFICE -> En.Office;
      case ACTOR -> En.Actor;
      case WEAPON -> En.Weapon;
      case TOPIC -> En.Topic;
    };
  }

  static Node of(EventClass eventClass) {
    return switch (eventClass) {
      case EVENT -> En.Event;
      case AGREEMENT -> En.Agreement;
      case CONSULTATION -> En.Consultation;
      case MEETING -> En.Meeting;
      case CALL -> En.Call;
      case SANCTION -> En.Sanction;
      case WEAPONS_TEST -> En.WeaponsTest;
      case MILITARY_ACTION -> En.MilitaryAction;
      case SUPPORT -> En.Support;
      case CONCESSION -> En.Concession;
      case STATEMENT -> En.Statement;
      case DEMAND -> En.Demand;
      case ACCUSATION -> En.Accusation;
      case THREAT -> En.Threat;
      case REJECTION -> En.Rejection;
    };
  }

  static Node of(RelationType type) {
    return switch (type) {
      case HOLDS_OFFICE -> En.holdsOffice;
      case OFFICE_OF -> En.officeOf;
      case SPEAKS_FOR -> En.speaksFor;
      case MEMBER_OF -> En.memberOf;
      case PART_OF -> En.partOf;
      case CITIZEN_OF -> En.citizenOf;
    };
  }

  /// The narrowest property for a role in an event of this class.
  static Node of(Role role, EventClass eventClass) {
    return switch (role) {
      case AGENT ->
          eventClass == EventClass.SANCTION
              ? En.imposedBy
              : isStatement(eventClass) ? En.speaker : En.agent;
      case TARGET ->
          eventClass == EventClass.SANCTION
              ? En.sanctionTarget
              : isStatement(eventClass) ? En.addressee : En.target;
      case TOPIC -> En.about;
      case AGREED_ON -> eventClass == EventClass.AGREEMENT ? En.agreedOn : En.about;
      case DISCUSSED -> En.discussed;
      case REASON -> En.reason;
      case CHANNEL -> En.channel;
      case WEAPON -> En.weapon;
      case PLACE -> En.place;
    };
  }

  static boolean isStatement(EventClass eventClass) {
    return switch (eventClass) {
      case STATEMENT, DEMAND, ACCUSATION, THREAT, REJECTION -> true;
      case EVENT,
          AGREEMENT,
          CONSULTATION,
          MEETING,
          CALL,
          SANCTION,
          WEAPONS_TEST,
          MILITARY_ACTION,
          SUPPORT,
          CONCESSION ->
          false;
    };
  }

  static Node of(EventType type) {
    return En.term(type.name());
  }

  static Node of(Modality modality) {
    return switch (modality) {
      case ASSERTED -> En.asserted;
      case PLANNED -> En.planned;
      case DENIED -> En.denied;
      case CLAIMED -> En.claimed;
      case REQUESTED -> En.requested;
      case HYPOTHETICAL -> En.hypothetical;
    };
  }

  static Node of(Quantity.Bound bound) {
    return En.term("bound-" + bound.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Node mode(String mode) {
    return En.term("mode-" + mode.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
  }
}
