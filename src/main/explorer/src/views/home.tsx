import { AsOf } from '../as-of';
import { useAsk } from '../ask';
import { OutcomeTable } from '../fact-tables';
import { HomeDocument } from '../generated/graphql';
import { PlaceMap } from '../map';
import { fill, usePage } from '../page';
import { ReportTable } from '../rows';
import { Answered, EmptyDataset } from '../states';
import { Timeline } from '../timeline';
import { Tools } from '../tools';

export function Home() {
  const { words, language, asOf, number } = usePage();
  const variables = { locale: language, asOf };
  const asking = useAsk(HomeDocument, variables);
  return (
    <>
      <h1 tabIndex={-1}>{words.lead}</h1>
      <Answered asking={asking}>
        {(data) =>
          data.dataset.reports === 0 ? (
            <EmptyDataset />
          ) : (
            <>
              <p class="holds">
                {words.holds}: {words.reports.toLowerCase()} {number(data.dataset.reports)}, {words.incidents.toLowerCase()}{' '}
                {number(data.dataset.incidents)}. {words.changed}: {data.dataset.changedAt.slice(0, 10)}.
              </p>
              <AsOf days={data.days.map(({ period }) => period)} />
              <section>
                <h2>
                  {words.largest} <small>({fill(words.of, { shown: data.legalOutcomes.nodes.length, all: number(data.legalOutcomes.totalCount) })})</small>
                </h2>
                <p>{words.largestHint}</p>
                <OutcomeTable rows={data.legalOutcomes.nodes} caption={words.largest} />
              </section>
              <div class="side">
                <section>
                  <h2>{words.map}</h2>
                  <PlaceMap places={data.places} />
                </section>
                <section>
                  <h2>{words.timeline}</h2>
                  <Timeline months={data.months} />
                </section>
              </div>
              <section>
                <h2>
                  {words.newest} <small>({fill(words.of, { shown: data.reports.nodes.length, all: number(data.reports.totalCount) })})</small>
                </h2>
                <ReportTable rows={data.reports.nodes} caption={words.newest} />
              </section>
            </>
          )
        }
      </Answered>
      <Tools document={HomeDocument} variables={variables} />
    </>
  );
}
