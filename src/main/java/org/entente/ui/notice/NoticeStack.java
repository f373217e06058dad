package org.entente.ui.notice;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.base.Problem;
import org.kordamp.ikonli.material2.Material2AL;

/// Notices as cards, the newest on top, above the rest of the window. The space around them lets
/// clicks through.
public final class NoticeStack extends VBox implements Notices {

  private static final Duration SHORT = Duration.seconds(6);
  private static final int AT_ONCE = 4;

  public NoticeStack() {
    getStyleClass().add("notice-stack");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  @Override
  public void problem(Problem problem) {
    show(new NoticeCard("problem", Material2AL.ERROR_OUTLINE, inLines(problem), this::remove));
  }

  @Override
  public void done(String text) {
    NoticeCard card = new NoticeCard("done", Material2AL.CHECK_CIRCLE, text, this::remove);
    show(card);
    leaveSoon(card);
  }

  @Override
  public void done(String text, String offer, Runnable action) {
    NoticeCard card = new NoticeCard("offer", Material2AL.INFO, text, this::remove);
    card.offer(offer, action);
    show(card);
  }

  /// Takes the newest notice away.
  ///
  /// @return whether there was one
  public boolean dismiss() {
    if (getChildren().isEmpty()) {
      return false;
    }
    getChildren().removeFirst();
    return true;
  }

  private void remove(NoticeCard card) {
    getChildren().remove(card);
  }

  private void show(NoticeCard card) {
    getChildren().addFirst(card);
    if (getChildren().size() > AT_ONCE) {
      getChildren().removeLast();
    }
  }

  private void leaveSoon(NoticeCard card) {
    PauseTransition wait = new PauseTransition(SHORT);
    wait.setOnFinished(event -> remove(card));
    wait.play();
  }

  private static String inLines(Problem problem) {
    StringBuilder text = new StringBuilder(problem.what()).append('.');
    String at = problem.position().map(Object::toString).orElse("");
    if (!problem.where().isEmpty() || !at.isEmpty()) {
      text.append('\n').append(problem.where());
      text.append(problem.where().isEmpty() || at.isEmpty() ? "" : ", ").append(at);
    }
    if (!problem.advice().isEmpty()) {
      text.append('\n').append(problem.advice());
    }
    return text.toString();
  }
}
