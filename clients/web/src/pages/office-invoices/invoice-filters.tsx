import { SelectField } from '../../forms/fields/select-field.tsx';
import { type InvoiceFilterName, invoiceFilter, invoiceFilters } from '../../routes/office-finance-search.ts';
import { capitalised, currentMonth, monthInWords, monthsLater } from '../../ui/months.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { officeInvoicesWording } from '../../wording/office-invoices/office-invoices.ts';
import { useSpoken, useWordsOf } from '../../wording/wording.tsx';
import { useFilter } from '../office-finance/use-filter.ts';

/** Which invoices are listed. It stands in the address. */
export function InvoiceFilters() {
  const { list: words } = useWordsOf(officeInvoicesWording);
  const { locale } = useSpoken();
  const { address, choose } = useFilter();
  const month = address.get('mois') ?? '';
  const months = Array.from({ length: 24 }, (_, back) => monthsLater(currentMonth(), -back));
  if (/^\d{4}-\d{2}$/.test(month) && !months.includes(month)) months.push(month);
  return (
    <div className="filters">
      <SelectField
        name="etat"
        label={words.state}
        value={invoiceFilter(address)}
        options={Object.keys(invoiceFilters).map((name) => ({
          value: name,
          label: words.filters[name as InvoiceFilterName],
        }))}
        onChange={(name) => choose('etat', name === 'toutes' ? '' : name)}
      />
      <SelectField
        name="mois"
        label={words.month}
        value={month}
        nothing={words.allMonths}
        options={months.map((value) => ({ value, label: capitalised(monthInWords(value, locale)) }))}
        onChange={(value) => choose('mois', value)}
      />
      <SearchField
        name="numero"
        label={words.number}
        value={address.get('numero') ?? ''}
        onSearch={(text) => choose('numero', text)}
      />
    </div>
  );
}
