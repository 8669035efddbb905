select "code", "valid_from", "amount_minor", "source", "is_verified" from "tariff" where "tariff"."office" = $1;
