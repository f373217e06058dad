package org.entente.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.entente.text.model.ModelForm;

/// Tags the training data with taggers that have not seen the sentences they tag, so that what is
/// trained on these tags meets the same slips as later in the program.
final class Jackknife {
  private static final int FOLDS = 3;
  private static final int ITERATIONS = 60;

  private Jackknife() {}

  static List<List<String>> tags(List<ParsedSentence> sentences) throws IOException {
    int size = sentences.size();
    var tags = new ArrayList<List<String>>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int start = (int) ((long) size * fold / FOLDS);
      int end = (int) ((long) size * (fold + 1) / FOLDS);
      var rest = new ArrayList<>(sentences.subList(0, start));
      rest.addAll(sentences.subList(end, size));
      var tagger = tagger(TaggerTraining.train(rest, ITERATIONS));
      for (var sentence : sentences.subList(start, end)) {
        tags.add(tag(tagger, sentence));
      }
    }
    return tags;
  }

  static POSTaggerME tagger(POSModel model) {
    return new POSTaggerME(model, POSTagFormat.PENN);
  }

  static List<String> tag(POSTaggerME tagger, ParsedSentence sentence) {
    return List.of(tagger.tag(sentence.forms().stream().map(ModelForm::of).toArray(String[]::new)));
  }
}
