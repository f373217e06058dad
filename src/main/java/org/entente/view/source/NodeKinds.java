package org.entente.view.source;

import org.entente.explore.Kind;
import org.entente.view.NodeKind;

/// As what nodes of a kind are drawn.
public final class NodeKinds {

  private NodeKinds() {}

  public static NodeKind of(Kind kind) {
    return switch (kind) {
      case COUNTRY -> NodeKind.COUNTRY;
      case PERSON -> NodeKind.PERSON;
      case ORGANIZATION -> NodeKind.ORGANIZATION;
      case GOVERNMENT_BODY -> NodeKind.GOVERNMENT_BODY;
      case INTERNATIONAL_ORGANIZATION -> NodeKind.INTERNATIONAL_ORGANIZATION;
      case ACTOR -> NodeKind.ACTOR;
      case PLACE -> NodeKind.PLACE;
      case OFFICE -> NodeKind.OFFICE;
      case TOPIC -> NodeKind.TOPIC;
      case WEAPON -> NodeKind.WEAPON;
      case MEASURE -> NodeKind.MEASURE;
      case AGREEMENT -> NodeKind.AGREEMENT;
      case CONSULTATION -> NodeKind.CONSULTATION;
      case CALL -> NodeKind.CALL;
      case SUPPORT -> NodeKind.SUPPORT;
      case CONCESSION -> NodeKind.CONCESSION;
      case STATEMENT -> NodeKind.STATEMENT;
      case DEMAND -> NodeKind.DEMAND;
      case ACCUSATION -> NodeKind.ACCUSATION;
      case THREAT -> NodeKind.THREAT;
      case REJECTION -> NodeKind.REJECTION;
      case SANCTION -> NodeKind.SANCTION;
      case WEAPONS_TEST -> NodeKind.WEAPONS_TEST;
      case MILITARY_ACTION -> NodeKind.MILITARY_ACTION;
      case EVENT -> NodeKind.EVENT;
      case ARTICLE, TERM, OTHER -> NodeKind.OTHER;
    };
  }
}
