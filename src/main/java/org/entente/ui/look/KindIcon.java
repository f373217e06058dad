package org.entente.ui.look;

import java.util.Locale;
import org.entente.explore.Kind;
import org.entente.view.NodeKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The icon of a kind of node, in the kind's colour.
public final class KindIcon {

  private KindIcon() {}

  public static FontIcon of(Kind kind) {
    FontIcon icon = new FontIcon(ikon(kind));
    icon.getStyleClass()
        .addAll("kind-icon", "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return icon;
  }

  /// Of a drawn node's kind, all of which are kinds.
  public static FontIcon of(NodeKind kind) {
    return of(Kind.valueOf(kind.name()));
  }

  private static Ikon ikon(Kind kind) {
    return switch (kind) {
      case COUNTRY -> Material2AL.FLAG;
      case PERSON -> Material2MZ.PERSON;
      case ORGANIZATION -> Material2AL.GROUPS;
      case GOVERNMENT_BODY -> Material2AL.ACCOUNT_BALANCE;
      case INTERNATIONAL_ORGANIZATION -> Material2MZ.PUBLIC;
      case ACTOR -> Material2MZ.RECORD_VOICE_OVER;
      case PLACE -> Material2MZ.PLACE;
      case OFFICE -> Material2MZ.WORK;
      case TOPIC -> Material2AL.LABEL;
      case WEAPON -> Material2AL.FLASH_ON;
      case MEASURE -> Material2MZ.STRAIGHTEN;
      case EVENT -> Material2AL.EVENT;
      case AGREEMENT -> Material2MZ.THUMB_UP;
      case CONSULTATION -> Material2AL.FORUM;
      case STATEMENT -> Material2AL.FORMAT_QUOTE;
      case SANCTION -> Material2AL.GAVEL;
      case CALL -> Material2MZ.PHONE;
      case SUPPORT -> Material2AL.FAVORITE;
      case CONCESSION -> Material2MZ.REDO;
      case DEMAND -> Material2MZ.PRIORITY_HIGH;
      case ACCUSATION -> Material2MZ.REPORT_PROBLEM;
      case THREAT -> Material2MZ.WARNING;
      case REJECTION -> Material2AL.BLOCK;
      case WEAPONS_TEST -> Material2AL.BUG_REPORT;
      case MILITARY_ACTION -> Material2MZ.SECURITY;
      case ARTICLE -> Material2AL.ARTICLE;
      case TERM -> Material2AL.LIST;
      case OTHER -> Material2AL.LENS;
    };
  }
}
