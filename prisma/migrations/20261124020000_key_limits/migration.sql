-- A key may be limited in its requests.
ALTER TABLE "api_key" ADD COLUMN "requests_per_minute" INTEGER;
