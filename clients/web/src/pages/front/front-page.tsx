import { useId } from 'react';
import { Link } from 'react-router';
import { ClaimFormsDocument } from '../../graphql/__generated__/documents/claim-forms.ts';
import { usePageData } from '../../graphql/use-page-data.ts';
import { PageHeading } from '../../ui/heading.tsx';
import { Section } from '../../ui/section.tsx';
import { fullName, placesOf, useViewer, type Viewer } from '../../ui/viewer.ts';
import { useWording } from '../../wording/wording.tsx';
import { SignInForm } from '../sign-in/sign-in-form.tsx';

/** What the counter is for. The sentence stands on the ledge: the one poster of the product. */
export function FrontPage() {
  const { front } = useWording();
  const viewer = useViewer();
  return (
    <>
      <div className="wrap stand">
        <p className="over">{front.over}</p>
        <PageHeading title={front.title}>
          {front.poster.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </PageHeading>
      </div>
      <div className="ledge" />
      <div className="wrap">
        <div className="duo">
          {viewer ? <SignedIn viewer={viewer} /> : <SignIn />}
          {viewer ? <Offers /> : <FirstVisit />}
        </div>
        <Section title={front.insurance} aside={front.insuranceFor}>
          <p>{front.insuranceMeans}</p>
          <Forms />
        </Section>
        <Section title={front.population} aside={front.populationFor}>
          <p>{front.populationMeans}</p>
          <p>
            <Link to="/guichet/prestations">{front.toServices}</Link>
          </p>
        </Section>
        <Section title={front.care} aside={front.careFor}>
          <p>{front.careMeans}</p>
          <p>
            <Link to="/activation">{front.toActivation}</Link>
          </p>
          <p>
            <Link to="/developpeurs/prestataires">{front.toProviderStart}</Link>
          </p>
        </Section>
      </div>
    </>
  );
}

function SignIn() {
  const { signIn } = useWording();
  const id = useId();
  return (
    <section className="box" aria-labelledby={id}>
      <h2 id={id}>{signIn.title}</h2>
      <SignInForm />
    </section>
  );
}

function SignedIn({ viewer }: { readonly viewer: Viewer }) {
  const { front, header } = useWording();
  const [home] = placesOf(viewer);
  const id = useId();
  return (
    <section className="box" aria-labelledby={id}>
      <h2 id={id}>{front.signedIn({ name: fullName(viewer) })}</h2>
      <p>{front.signedInMeans}</p>
      <p>
        <Link className="btn" to={home.path}>
          {home.name === 'claims'
            ? front.toDesk
            : home.name === 'guichet'
              ? front.toGuichet
              : header[home.name]}
        </Link>
      </p>
    </section>
  );
}

function FirstVisit() {
  const { front } = useWording();
  const id = useId();
  return (
    <section className="box out" aria-labelledby={id}>
      <h2 id={id}>{front.firstVisit}</h2>
      <p>{front.haveReady}</p>
      <ul className="plain">
        {front.ready.map(({ what, why }) => (
          <li key={what}>
            <b>{what}</b>
            {why}
          </li>
        ))}
      </ul>
      <p>
        <Link className="btn second" to="/inscription">
          {front.register}
        </Link>
      </p>
      <p className="meta">{front.othersLater}</p>
    </section>
  );
}

function Offers() {
  const { front } = useWording();
  const id = useId();
  return (
    <section className="box out" aria-labelledby={id}>
      <h2 id={id}>{front.here}</h2>
      <ul className="plain">
        {front.offers.map(({ what, how }) => (
          <li key={what}>
            <b>{what}</b>
            {how}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Forms() {
  const { data, error } = usePageData(ClaimFormsDocument, {});
  if (!data) return error ? null : <FormsToCome />;
  return (
    <ul className="plain forms">
      {data.claimForms.map(({ code, number, title }) => (
        <li key={code}>
          <span>
            {title} <span className="meta">- {number}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The room of the six forms until they are here. */
function FormsToCome() {
  return (
    <ul className="plain forms" aria-hidden="true">
      {['a', 'b', 'c', 'd', 'e', 'f'].map((place) => (
        <li key={place}>
          <span className="skel line" />
        </li>
      ))}
    </ul>
  );
}
