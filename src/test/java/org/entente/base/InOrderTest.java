package org.entente.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InOrderTest {

  @Test
  void resultsComeInTheOrderOfTheThings() {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> consumed = new ArrayList<>();

    new InOrder(2)
        .run(
            List.of(1, 2),
            thing -> {
              if (thing == 1) {
                await(second);
              } else {
                second.countDown();
              }
              return thing;
            },
            consumed::add);

    assertThat(consumed).containsExactly(1, 2);
  }

  @Test
  void onlyAFewAreUnderWayAtATime() {
    AtomicInteger ahead = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    new InOrder(2)
        .run(
            IntStream.range(0, 1000).boxed().toList(),
            thing -> {
              most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
              return thing;
            },
            _ -> ahead.decrementAndGet());

    assertThat(most.get()).isLessThanOrEqualTo(9);
  }

  @Test
  void whatTheWorkThrowsIsThrownToTheCaller() {
    List<Integer> consumed = new ArrayList<>();

    assertThatThrownBy(
            () ->
                new InOrder(2)
                    .run(
                        List.of(1, 2, 3),
                        thing -> {
                          if (thing == 2) {
                            throw new IllegalArgumentException("two");
                          }
                          return thing;
                        },
                        consumed::add))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two");
    assertThat(consumed).containsExactly(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
