package org.entente.train;

import java.io.IOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.entente.text.model.ModelForm;

/// Trains the part-of-speech tagger: maximum entropy over OpenNLP's usual features.
final class TaggerTraining {
  private TaggerTraining() {}

  static POSModel train(List<ParsedSentence> sentences, int iterations) throws IOException {
    var samples = sentences.stream().map(TaggerTraining::sample).toList();
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    parameters.put(TrainingParameters.THREADS_PARAM, 2);
    return POSTaggerME.train(
        "eng", ObjectStreamUtils.createObjectStream(samples), parameters, new POSTaggerFactory());
  }

  private static POSSample sample(ParsedSentence sentence) {
    return new POSSample(
        sentence.forms().stream().map(ModelForm::of).toArray(String[]::new),
        sentence.tags().toArray(String[]::new));
  }
}
