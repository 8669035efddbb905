import type { ClaimSheetFragment } from '../../graphql/__generated__/documents/claim-sheet.ts';
import { claimWording } from '../../wording/claim/claim.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { Amount } from '../amount.tsx';
import { daysInWords } from '../dates.ts';
import { AssistanceParts } from './assistance-parts.tsx';
import { plain } from './plain.ts';

type Claim = Pick<ClaimSheetFragment, 'lines' | 'details'>;
type Line = Claim['lines'][number];
type TravelDetails = Extract<Claim['details'], { readonly __typename: 'TravelDetails' }>;

interface LinePartsProps {
  readonly claim: Claim;
  readonly place: number;
}

/** What a line's amount is made of, below its name: quantity and price, how one travelled, which days. */
export function LineParts({ claim, place }: LinePartsProps) {
  const line = claim.lines[place];
  if (!line) return null;
  const travel = claim.details?.__typename === 'TravelDetails' ? claim.details : null;
  switch (line.kind) {
    case 'TRIP':
      return <TripParts trip={travel?.trips[tripsBefore(claim.lines, place)]} />;
    case 'COMPANION':
      return null;
    case 'DAYS_5_TO_8_HOURS':
      return <DaysParts line={line} days={travel?.meals?.days5To8Hours} />;
    case 'DAYS_OVER_8_HOURS':
      return <DaysParts line={line} days={travel?.meals?.daysOver8Hours} />;
    case 'LODGING':
      return <DaysParts line={line} days={travel?.meals?.lodging} />;
    case 'HELPLESSNESS_DAYS':
    case 'INTENSIVE_CARE_DAYS':
      return <StayParts line={line} details={claim.details} />;
    case 'ASSISTANCE_HOURS':
    case 'ASSISTANCE_QUALIFIED_HOURS':
    case 'ASSISTANCE_NIGHTS':
    case 'ASSISTANCE_SHARED_NIGHTS':
      return <AssistanceParts line={line} details={claim.details} />;
    case 'ASSISTANCE_SICK_PAY':
    case 'ASSISTANCE_PREVENTED_PAY':
    case 'ASSISTANCE_ADVANCE':
      return null;
    default:
      return <ServiceParts line={line} />;
  }
}

/** A trip's line stands as often before as its trip does. */
function tripsBefore(lines: readonly Line[], place: number): number {
  return lines.slice(0, place).filter(({ kind }) => kind === 'TRIP').length;
}

function ServiceParts({ line }: { readonly line: Line }) {
  const words = useWordsOf(claimWording);
  return (
    <small>
      {words.parts({ quantity: plain(line.quantity), price: '' })}
      <Amount money={line.unitPrice} />
      {line.tariffPosition && `, ${words.position({ position: line.tariffPosition })}`}
    </small>
  );
}

function TripParts({ trip }: { readonly trip: TravelDetails['trips'][number] | undefined }) {
  const words = useWordsOf(claimWording);
  if (!trip) return null;
  const reason = trip.reason === 'OTHER' ? trip.reasonDetail : words.reason[trip.reason];
  return (
    <small>
      {reason}
      {trip.kilometres && trip.kilometreRate && (
        <>
          , {words.kilometres({ kilometres: plain(trip.kilometres) })}
          <Amount money={trip.kilometreRate} />
        </>
      )}
      {trip.needsCar && <span className="aside-note">{words.needsCar}</span>}
    </small>
  );
}

function DaysParts({
  line,
  days = [],
}: {
  readonly line: Line;
  readonly days: readonly string[] | undefined;
}) {
  const { locale } = useSpoken();
  const words = useWordsOf(claimWording);
  const count = Number(line.quantity);
  return (
    <small>
      {line.kind === 'LODGING' ? words.nights({ count }) : words.days({ count })}
      <Amount money={line.unitPrice} />
      {days.length > 1 && <span className="aside-note">{daysInWords(days, locale)}</span>}
    </small>
  );
}

/** Nights and rate, where they were spent, and why less than the whole is paid. No night stands in two stays: the first one tells which. */
function StayParts({ line, details }: { readonly line: Line; readonly details: Claim['details'] }) {
  const words = useWordsOf(claimWording);
  const stays = details?.__typename === 'HelplessnessAllowanceDetails' ? details.stays : [];
  const stay = stays.find(
    ({ firstNight, lastNight }) => firstNight <= line.servedOn && line.servedOn <= lastNight,
  );
  const isQuarter = stay?.place === 'CARE_HOME_OWN_COST' && line.kind === 'HELPLESSNESS_DAYS';
  return (
    <small>
      {words.nights({ count: Number(line.quantity) })}
      <Amount money={line.unitPrice} />
      {stay && (
        <span className="aside-note">
          {words.place[stay.place]}
          {isQuarter && `, ${words.share.quarter}`}
          {stay.place === 'CARE_HOME_PAID' && `, ${words.share.nothing}`}
        </span>
      )}
    </small>
  );
}
