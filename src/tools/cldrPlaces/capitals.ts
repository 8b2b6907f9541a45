/** Capitals among CLDR's example cities, by time zone. Other capitals are lines of `capitals.tsv`. */
export const CAPITAL_ZONES: ReadonlySet<string> = new Set(
  `Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Asmera Africa/Bamako Africa/Bangui Africa/Banjul Africa/Bissau
Africa/Brazzaville Africa/Cairo Africa/Conakry Africa/Dakar Africa/Freetown Africa/Gaborone Africa/Harare Africa/Juba
Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Libreville Africa/Lome Africa/Luanda Africa/Lusaka
Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Monrovia Africa/Nairobi
Africa/Ndjamena Africa/Niamey Africa/Nouakchott Africa/Ouagadougou Africa/Porto-Novo Africa/Sao_Tome Africa/Tripoli
Africa/Tunis Africa/Windhoek America/Asuncion America/Bogota America/Buenos_Aires America/Caracas America/Guatemala
America/Havana America/La_Paz America/Lima America/Managua America/Mexico_City America/Montevideo America/Nassau
America/Panama America/Paramaribo America/Port-au-Prince America/Port_of_Spain America/Santiago America/Santo_Domingo
America/Tegucigalpa Asia/Amman Asia/Ashgabat Asia/Baghdad Asia/Baku Asia/Bangkok Asia/Beirut Asia/Bishkek Asia/Damascus
Asia/Dhaka Asia/Dili Asia/Dushanbe Asia/Jakarta Asia/Kabul Asia/Katmandu Asia/Kuala_Lumpur Asia/Kuwait Asia/Manila
Asia/Muscat Asia/Nicosia Asia/Phnom_Penh Asia/Riyadh Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Thimphu
Asia/Ulaanbaatar Asia/Vientiane Asia/Yerevan Atlantic/Reykjavik Europe/Amsterdam Europe/Athens Europe/Belgrade
Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Chisinau Europe/Copenhagen
Europe/Dublin Europe/Helsinki Europe/Kiev Europe/Lisbon Europe/Ljubljana Europe/London Europe/Madrid Europe/Minsk
Europe/Moscow Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/Sarajevo
Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Vaduz Europe/Vienna Europe/Vilnius
Europe/Warsaw Europe/Zagreb Indian/Antananarivo Pacific/Apia Pacific/Funafuti Pacific/Majuro Pacific/Port_Moresby
Pacific/Tarawa`.split(/\s+/u),
);
