import { getTranslations } from 'next-intl/server';
import { RadioGroup, TextField, TickField, TickGroup } from '@/components/ui/fields';
import type { Day } from '@/domain/calendar';
import { modes, offers } from '@/domain/meetings/words';
import type { Plan } from '@/domain/planning/queries';

/** What a form for a plan is filled with: one that stands, or one that another is planned after. */
export type Planned = Pick<
  Plan,
  | 'title'
  | 'starts'
  | 'ends'
  | 'mode'
  | 'place'
  | 'joinLink'
  | 'dialIn'
  | 'key'
  | 'openToSee'
  | 'mayBringGuests'
  | 'offers'
> & { on?: Day };

/** The day and the hours, by the clock of the team. */
export async function WhenFields({ plan, today }: { plan?: Planned | undefined; today: Day }) {
  const t = await getTranslations('plan');
  return (
    <div className="columns level">
      <TextField name="on" type="date" label={t('on')} defaultValue={plan?.on} min={today} required />
      <TextField name="starts" type="time" label={t('starts')} defaultValue={plan?.starts ?? undefined} required />
      <TextField name="ends" type="time" label={t('ends')} defaultValue={plan?.ends ?? undefined} required />
    </div>
  );
}

/** How one can be there, and where. */
export async function WhereFields({ plan }: { plan?: Planned | undefined }) {
  const t = await getTranslations();
  const choices = modes.map((value) => ({ value, label: t(`words.modes.${value}`) }));
  return (
    <>
      <RadioGroup name="mode" label={t('plan.how')} choices={choices} defaultValue={plan?.mode ?? undefined} />
      <TextField
        name="place"
        label={t('plan.place')}
        hint={t('plan.placeHint')}
        defaultValue={plan?.place ?? undefined}
      />
      <div className="columns level">
        <TextField
          name="joinLink"
          label={t('plan.joinLink')}
          hint={t('plan.joinLinkHint')}
          inputMode="url"
          autoComplete="off"
          defaultValue={plan?.joinLink ?? undefined}
        />
        <TextField
          name="dialIn"
          label={t('plan.dialIn')}
          hint={t('plan.dialInHint')}
          autoComplete="off"
          defaultValue={plan?.dialIn ?? undefined}
        />
      </div>
    </>
  );
}

/** What it offers those who come, whether they may bring someone, and who may see it. */
export async function OfferFields({ plan, open }: { plan?: Planned | undefined; open: boolean }) {
  const t = await getTranslations();
  const choices = offers.map((value) => ({ value, label: t(`words.offers.${value}`) }));
  const said = plan?.openToSee ?? null;
  const openness = (['as-group', 'yes', 'no'] as const).map((value) => ({ value, label: t(`plan.open.${value}`) }));
  return (
    <>
      <div className="ticks-in-columns">
        <TickGroup
          name="offers"
          label={t('plan.offers')}
          hint={t('plan.offersHint')}
          choices={choices}
          ticked={plan?.offers}
        />
      </div>
      <TickField name="mayBringGuests" label={t('plan.guests')} ticked={plan?.mayBringGuests} />
      <TickField name="key" label={t('plan.key')} ticked={plan?.key} />
      {!open && (
        <RadioGroup
          name="open"
          label={t('plan.openTitle')}
          choices={openness}
          defaultValue={said === null ? 'as-group' : said ? 'yes' : 'no'}
        />
      )}
    </>
  );
}
