import json
from datetime import date
from enum import Enum
from itertools import groupby
from typing import NamedTuple


class Stage(Enum):
    LEAD = (1, 0.10)
    QUALIFIED = (2, 0.25)
    PROPOSAL = (3, 0.50)
    NEGOTIATION = (4, 0.75)
    WON = (5, 1.0)
    LOST = (6, 0.0)

    def __init__(self, order, probability):
        self.order = order
        self.probability = probability

    @classmethod
    def from_label(cls, label: str) -> "Stage":
        return cls[label.strip().upper().replace("-", "_").split("(")[0].strip()]

    @property
    def is_open(self):
        return self not in (Stage.WON, Stage.LOST)


class Deal(NamedTuple):
    id: int
    name: str
    stage: Stage
    amount: float
    close: date | None
    owner: str

    @property
    def weighted(self):
        return self.amount * self.stage.probability


def crm_list_deals(after=None):
    pages = {
        None: '{"results": [{"id": "11", "properties": {"dealname": "Nova", "dealstage": "Proposal", "amount": "12000", "closedate": "2024-09-15T00:00:00Z", "owner": "kim"}}, {"id": "12", "properties": {"dealname": "Orbit", "dealstage": "won", "amount": "8000.50", "closedate": "2024-08-02T10:00:00Z", "owner": "lou"}}], "paging": {"next": {"after": "2"}}}',
        "2": '{"results": [{"id": "13", "properties": {"dealname": "Pixel", "dealstage": "Negotiation (legal)", "amount": "", "closedate": null, "owner": "kim"}}, {"id": "14", "properties": {"dealname": "Quark", "dealstage": "Lead", "amount": "50000", "closedate": "2024-12-20T00:00:00Z", "owner": null}}], "paging": {"next": {"after": "4"}}}',
        "4": '{"results": [{"id": "15", "properties": {"dealname": "Rook", "dealstage": "lost", "amount": "7000", "closedate": "2024-07-30T00:00:00Z", "owner": "lou"}}, {"id": "16", "properties": {"dealname": "Sable", "dealstage": "On hold", "amount": "1"}}]}',
    }
    return json.loads(pages[after])


deals, rejected, after = [], [], None
while True:
    page = crm_list_deals(after)
    for r in page["results"]:
        p = r["properties"]
        try:
            deals.append(Deal(int(r["id"]), p["dealname"], Stage.from_label(p["dealstage"]), float(p["amount"] or 0), date.fromisoformat(p["closedate"][:10]) if p["closedate"] else None, p["owner"] or "unassigned"))
        except KeyError as e:
            rejected.append(f"{p['dealname']}: {e!s}")
    after = page.get("paging", {}).get("next", {}).get("after")
    if not after:
        break

deals.sort(key=lambda d: (d.stage.order, -d.amount))
for stage, grp in groupby(deals, key=lambda d: d.stage):
    grp = list(grp)
    print(f"{stage.name.title():<12}{len(grp)} deal(s) {sum(d.amount for d in grp):>10,.2f} weighted {sum(d.weighted for d in grp):>9,.2f}")
open_deals = [d for d in deals if d.stage.is_open]
won = sum(d.stage is Stage.WON for d in deals)
lost = sum(d.stage is Stage.LOST for d in deals)
print(f"win rate {won / (won + lost):.0%}, open pipeline {sum(d.amount for d in open_deals):,.0f}, forecast {sum(d.weighted for d in deals):,.2f}")
quarter = lambda d: f"{d.year} Q{(d.month + 2) // 3}" if d else "undated"
per_q = {q: round(sum(d.weighted for d in ds), 2) for q, ds in groupby(sorted(deals, key=lambda d: quarter(d.close)), key=lambda d: quarter(d.close))}
print(per_q)
for d in sorted(open_deals, key=lambda d: (d.close is None, d.close)):
    days = (d.close - date(2024, 9, 1)).days if d.close else None
    print(f"#{d.id} {d.name:<6} {d.owner:<10} {f'in {days} days' if days is not None else 'no close date'}")
print("rejected:", rejected, "| max:", max(deals, key=lambda d: d.amount).name, "|", deals[0]._replace(stage=Stage.WON).weighted)
print(json.dumps([d._asdict() | {"stage": d.stage.name} for d in deals[:1]], default=str), Stage((3, 0.5)), Stage.LEAD.value, list(Stage)[-1].name)
